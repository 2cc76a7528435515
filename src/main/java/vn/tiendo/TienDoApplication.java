package vn.tiendo;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.tiendo.shared.OfficeTime;

/** Starts Tiến Độ. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
public class TienDoApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icon.svg", "any");
    }

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(OfficeTime.ZONE)); // first of all: logs and libraries follow it
        SampleRestart.run(() -> new SpringApplication(TienDoApplication.class), args);
    }
}
