package vn.tiendo.board.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.board.BoardLinks;
import vn.tiendo.shared.ui.NavEntry;

/** Editorial boards in the main navigation. */
@Configuration(proxyBeanMethods = false)
class BoardNavigation {

    @Bean
    NavEntry boardsEntry() {
        return new NavEntry("nav.boards", BoardLinks.BOARDS, 26, "USER");
    }
}
