package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.sample.SampleDirective;
import vn.tiendo.testing.RawClient;
import vn.tiendo.testing.ServerTest;

/** What tells a secret is never packed: its length would tell it too. */
@ServerTest
class PackedAnswersTests {

    private static final String FIRST = "/?v-r=init&location=&query=";

    @Autowired
    private RawClient client;

    private String session = "";

    @BeforeEach
    void signIn(@Autowired SampleDirective sample) {
        sample.load();
        session = RawClient.cookie(client.login("cv.th", "tiendo2022"));
    }

    @Test
    void theTokenOfASessionComesUnpacked() {
        assertThat(client.get(FIRST, session).body()).contains("Vaadin-Security-Key");
        assertThat(packing(FIRST)).isEmpty();
        assertThat(packing("/")).isEmpty();
        assertThat(packing("/login")).isEmpty();
    }

    @Test
    void filesComePacked() {
        assertThat(packing("/styles.css")).isEqualTo("gzip");
    }

    private String packing(String path) {
        return client.getPacked(path, session)
                .headers()
                .firstValue("Content-Encoding")
                .orElse("");
    }
}
