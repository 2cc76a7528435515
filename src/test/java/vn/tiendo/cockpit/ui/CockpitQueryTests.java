package vn.tiendo.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in the address of the page. */
class CockpitQueryTests {

    @Test
    void stillUnderstandsFiltersThatWereSavedByTheOldName() {
        UUID office = UUID.fromString("0e0e0e0e-0000-4000-8000-000000000001");
        CockpitQuery saved = CockpitQuery.read(QueryParameters.simple(Map.of("linh-vuc", office.toString())));
        assertThat(saved.filter().draftingUnit()).isEqualTo(office);
        assertThat(saved.parameters().getParameters())
                .containsOnly(Map.entry("don-vi-soan-thao", List.of("" + office)));
        assertThat(CockpitQuery.read(saved.parameters())).isEqualTo(saved);
    }
}
