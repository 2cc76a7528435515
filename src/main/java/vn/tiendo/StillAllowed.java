package vn.tiendo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tiendo.organization.AccountService;
import vn.tiendo.organization.SignedInPerson;

/**
 * Asks with every request whether the account behind the session still stands: a locked one, or one with a new password,
 * loses the session at once, and rights are those of now (QUALITY S9). It asks the database, so it holds on every node.
 */
class StillAllowed extends OncePerRequestFilter {

    /** What is the same for everybody needs no question. */
    private static final List<String> STATIC = List.of("/VAADIN/", "/aura/", "/_static/", "/webjars/");

    private final AccountService accounts;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    StillAllowed(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return STATIC.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            Optional<SignedInPerson> now = accounts.renewed(person);
            if (now.isEmpty()) {
                end(request);
            } else if (now.get() != person) {
                renew(now.get(), authentication, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void renew(
            SignedInPerson person, Authentication before, HttpServletRequest request, HttpServletResponse response) {
        UsernamePasswordAuthenticationToken renewed =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        renewed.setDetails(before.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
