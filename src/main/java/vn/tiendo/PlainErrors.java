package vn.tiendo;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import vn.tiendo.shared.fault.FaultLog;

/** What the error page outside the views may show: a code to quote, nothing from inside. */
@Component
class PlainErrors extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> shown = super.getErrorAttributes(request, options);
        Throwable error = getError(request);
        if (error != null
                && shown.get("status") instanceof Integer status
                && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            shown.put("code", FaultLog.write(error));
        }
        return shown;
    }
}
