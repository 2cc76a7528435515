package vn.tiendo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Tiến Độ. */
@SpringBootApplication
public class TienDoApplication {

    public static void main(String[] args) {
        SpringApplication.run(TienDoApplication.class, args);
    }
}
