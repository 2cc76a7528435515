package vn.tiendo;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Browser libraries carry their version in the path, so a phone fetches each only once (UX-24). */
@Configuration(proxyBeanMethods = false)
class WebJarFiles implements WebMvcConfigurer {

    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String place : List.of("/webjars/", "/_static/")) {
            registry.addResourceHandler(place + "**")
                    .addResourceLocations("classpath:/META-INF/resources" + place)
                    .setCacheControl(CacheControl.maxAge(YEAR).cachePrivate().immutable());
        }
    }
}
