package vn.tiendo.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** All that tests of the whole application may ask for, made when one does; and a fresh database for each class. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.tiendo",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(TestTool.class),
        nameGenerator =
                FullyQualifiedAnnotationBeanNameGenerator.class, // the application has beans of the same short name
        lazyInit = true)
class TestTools {

    @Bean
    static FreshDatabases freshDatabases() {
        return new FreshDatabases();
    }
}
