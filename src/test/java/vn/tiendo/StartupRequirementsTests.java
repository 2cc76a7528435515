package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartupRequirementsTests {

    private static final Map<String, Object> COMPLETE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://localhost/tiendo",
            "tiendo.base-url", "https://tiendo.test",
            "spring.mail.host", "localhost",
            "tiendo.mail.sender", "tiendo@tiendo.test",
            "tiendo.authority.name", "UBND huyện");

    @Test
    void startsWhenEverythingIsSaid() {
        assertThatCode(() -> check("production", COMPLETE)).doesNotThrowAnyException();
    }

    @Test
    void namesEveryMissingSettingAtOnce() {
        assertThatThrownBy(() -> check("production", Map.of()))
                .isInstanceOfSatisfying(
                        StartupRequirements.NotConfigured.class,
                        missing -> assertThat(missing.problems())
                                .hasSize(COMPLETE.size())
                                .anySatisfy(line -> assertThat(line).contains("tiendo.base-url", "TIENDO_BASEURL"))
                                .anySatisfy(line -> assertThat(line).contains("spring.mail.host", "SPRING_MAIL_HOST")));
    }

    @Test
    void keepsTheSampleAwayFromARealDatabaseAndFromMail() {
        Map<String, Object> real = new HashMap<>(COMPLETE);

        assertThatThrownBy(() -> check("sample", real))
                .isInstanceOfSatisfying(
                        StartupRequirements.NotConfigured.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
        assertThatThrownBy(() -> check("sample", Map.of("spring.datasource.url", "jdbc:h2:tcp://server/tiendo")))
                .isInstanceOf(StartupRequirements.NotConfigured.class);
        assertThatCode(() -> check("sample", Map.of("spring.datasource.url", "jdbc:h2:mem:x")))
                .doesNotThrowAnyException();
    }

    @Test
    void opensTheSampleToTheNetworkOnlyWhenTold() {
        assertThat(check("sample", Map.of("server.address", "0.0.0.0")).getProperty("server.address"))
                .isEqualTo("127.0.0.1");
        assertThat(check("sample", Map.of("sample.public", "true")).getProperty("server.address"))
                .isEqualTo("0.0.0.0");
    }

    @Test
    void explainsTheFailureInVietnamese() {
        var analysis = new NotConfiguredAnalyzer()
                .analyze(new StartupRequirements.NotConfigured(java.util.List.of("Thiếu tiendo.base-url")));

        assertThat(analysis.getDescription()).contains("chưa được cấu hình đủ", "Thiếu tiendo.base-url");
    }

    private static StandardEnvironment check(String profile, Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        new StartupRequirements().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
