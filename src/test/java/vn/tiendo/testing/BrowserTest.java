package vn.tiendo.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;

/** The running sample with a real browser before it; skipped with a loud line where there is no Chromium, but never in CI. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:memFS:${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "tiendo.data-directory=target/it-data-${tiendo.test.fork:1}"
        })
@ActiveProfiles("sample")
@Import(TestTools.class)
@ExtendWith(NeedsBrowser.class)
@TestExecutionListeners(
        listeners = {SecurityOfThisContext.class, FreshStart.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface BrowserTest {}
