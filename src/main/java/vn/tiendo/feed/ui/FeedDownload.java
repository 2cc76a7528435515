package vn.tiendo.feed.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import vn.tiendo.feed.FeedFile;
import vn.tiendo.feed.FeedService;

/** Hands a calendar its file; every wrong secret is answered alike, with one look-up by its hash. */
@Controller
class FeedDownload {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final FeedService feeds;

    FeedDownload(FeedService feeds) {
        this.feeds = feeds;
    }

    @GetMapping(FeedService.PATH + "{secret}" + FeedService.ENDING)
    ResponseEntity<byte[]> download(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Optional<FeedFile> file = feeds.read(secret);
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        // in place of what every page says: the calendar may keep it, and asks each time whether it still holds
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (new ServletWebRequest(request, response)
                .checkNotModified("W/\"" + file.get().tag() + '"')) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tien-do.ics\"")
                .body(file.get().content());
    }
}
