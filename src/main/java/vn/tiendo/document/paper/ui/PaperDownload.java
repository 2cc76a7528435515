package vn.tiendo.document.paper.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.tiendo.document.paper.PaperFile;

/** A link to a document as .docx, written when it is fetched. */
public class PaperDownload extends Anchor {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** @param paper asks the service, which looks at whoever fetches it */
    public PaperDownload(String text, Supplier<PaperFile> paper) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    PaperFile file = paper.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()), file.name(), DOCX, file.content().length);
                }),
                text);
        getElement().setAttribute("download", true);
    }
}
