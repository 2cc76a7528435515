package vn.tiendo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tiendo.shared.ui.Language;
import vn.tiendo.shared.ui.SampleLogins;
import vn.tiendo.shared.ui.Translations;

/** The login page: plain HTML without any state, so that a morning's rush costs little. */
@Controller
class LoginController {

    private final ObjectProvider<SampleLogins> sample;

    LoginController(ObjectProvider<SampleLogins> sample) {
        this.sample = sample;
    }

    @GetMapping(SecurityConfiguration.LOGIN)
    String login(Model model) {
        model.addAttribute("sample", sample.getIfAvailable());
        return "login";
    }

    @GetMapping(value = SecurityConfiguration.LOGIN, params = "lang")
    String speak(@RequestParam String lang, HttpServletRequest request, HttpServletResponse response) {
        boolean english = Translations.ENGLISH.getLanguage().equals(lang);
        response.addCookie(
                Language.cookie(english ? Translations.ENGLISH : Translations.VIETNAMESE, request.isSecure()));
        return "redirect:" + SecurityConfiguration.LOGIN;
    }
}
