package vn.tiendo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Refuses to start half-configured, and keeps the sample away from every network and real database. */
class StartupRequirements implements EnvironmentPostProcessor {

    /** H2 in this process; its TCP and SSL addresses lead to another machine. */
    private static final Pattern OWN_DATABASE = Pattern.compile("jdbc:h2:(?!tcp:|ssl:).*");

    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("spring.datasource.url", "cơ sở dữ liệu, ví dụ jdbc:postgresql://máy-chủ/tiendo");
        NEEDED.put("tiendo.base-url", "địa chỉ mà người dùng mở, ví dụ https://tiendo.huyen.gov.vn");
        NEEDED.put("spring.mail.host", "máy chủ gửi thư");
        NEEDED.put("tiendo.mail.sender", "địa chỉ thư gửi đi");
        NEEDED.put("tiendo.authority.name", "cơ quan ban hành");
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("test"))) {
            return;
        }
        List<String> problems = environment.acceptsProfiles(Profiles.of("sample"))
                ? sampleProblems(environment)
                : productionProblems(environment);
        if (!problems.isEmpty()) {
            throw new NotConfigured(problems);
        }
    }

    private static List<String> sampleProblems(ConfigurableEnvironment environment) {
        List<String> problems = new ArrayList<>();
        if (!OWN_DATABASE
                .matcher(environment.getProperty("spring.datasource.url", "jdbc:h2:file:"))
                .matches()) {
            problems.add("Bản dữ liệu mẫu chỉ chạy trên H2: bỏ spring.datasource.url, hoặc chạy với hồ sơ khác"
                    + " (--spring.profiles.active=production)");
        }
        if (environment.containsProperty("spring.mail.host")) {
            problems.add("Bản dữ liệu mẫu không gửi gì ra ngoài: bỏ spring.mail.host");
        }
        listen(environment, environment.getProperty("sample.public", Boolean.class, false) ? "0.0.0.0" : "127.0.0.1");
        return problems;
    }

    /** Whatever else is configured: nobody opens the sample to the network without its red bar. */
    private static void listen(ConfigurableEnvironment environment, String address) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("sample-address", Map.of("server.address", address)));
    }

    private static List<String> productionProblems(ConfigurableEnvironment environment) {
        List<String> problems = new ArrayList<>();
        NEEDED.forEach((property, meaning) -> {
            if (environment.getProperty(property, "").isBlank()) {
                problems.add("Thiếu " + property + " (biến môi trường " + variable(property) + "): " + meaning);
            }
        });
        return problems;
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** What is missing or forbidden. */
    static final class NotConfigured extends RuntimeException {

        private final transient List<String> problems;

        NotConfigured(List<String> problems) {
            super(String.join("; ", problems));
            this.problems = problems;
        }

        List<String> problems() {
            return problems;
        }
    }
}
