package vn.tiendo;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Requests to begin a page that only a signed-in person may see: without this rule strangers could fill the memory with sessions. */
class StrangersPages implements RequestMatcher {

    private final RequestUtil framework;

    StrangersPages(RequestUtil framework) {
        this.framework = framework;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return "init".equals(request.getParameter("v-r")) && !framework.isAnonymousRoute(new PageBegun(request));
    }

    /** The page's own address stands in a parameter. */
    private static final class PageBegun extends HttpServletRequestWrapper {

        PageBegun(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getServletPath() {
            String location = getParameter("location");
            return "/" + (location == null ? "" : location);
        }

        @Override
        public String getPathInfo() {
            return "";
        }
    }
}
