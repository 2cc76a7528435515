package vn.tiendo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns a guesser away before any password is compared, and lets who comes in stay on this site (QUALITY S14). */
class SignInFilter extends OncePerRequestFilter {

    private final LoginBrake brake;

    SignInFilter(LoginBrake brake) {
        this.brake = brake;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SecurityConfiguration.SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (brake.admits(request.getParameter("username"), request.getRemoteAddr())) {
            chain.doFilter(request, new WithinThisSite(response));
        } else {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.LOGIN + "?wait");
        }
    }

    /** The page that was asked for before is remembered with the host that the browser named; only its path counts. */
    private static final class WithinThisSite extends HttpServletResponseWrapper {

        private static final Pattern HOST = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:)?[/\\\\]{2,}[^/?#]*");

        WithinThisSite(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            String path = HOST.matcher(location).replaceFirst("");
            super.sendRedirect(path.isEmpty() ? "/" : path);
        }
    }
}
