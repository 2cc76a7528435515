package vn.tiendo.article.list.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.article.ArticleLinks;
import vn.tiendo.shared.ui.NavEntry;

/** Articles in the main navigation. */
@Configuration(proxyBeanMethods = false)
class ArticleListNavigation {

    @Bean
    NavEntry articlesEntry() {
        return new NavEntry("nav.articles", ArticleLinks.ARTICLES, 26, "USER");
    }
}
