package vn.tiendo.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.Sheet;
import vn.tiendo.document.SheetFormat;
import vn.tiendo.document.SheetWriter;
import vn.tiendo.handover.Receipt;
import vn.tiendo.shared.SearchText;
import vn.tiendo.shared.ui.DueText;

/** A receipt as a file, one row for each thing. */
final class ReceiptExport {

    /** In characters. */
    private static final List<Integer> WIDTHS = List.of(6, 28, 60, 20, 36);

    private static final List<String> COLUMNS = List.of("number", "part", "subject", "reference", "receiver");

    private final Component page;
    private final DueText words;

    ReceiptExport(Component page, DueText words) {
        this.page = page;
        this.words = words;
    }

    void answer(Receipt receipt, DownloadEvent event) throws IOException {
        event.setFileName(SearchText.fileName(page.getTranslation("handover.receipt") + " " + receipt.person()) + "."
                + SheetFormat.XLSX.extension());
        event.setContentType(SheetFormat.XLSX.contentType());
        SheetWriter.write(sheet(receipt), SheetFormat.XLSX, event.getOutputStream());
    }

    Sheet sheet(Receipt receipt) {
        List<Sheet.Column> columns = IntStream.range(0, COLUMNS.size())
                .mapToObj(
                        n -> new Sheet.Column(page.getTranslation("handover.column." + COLUMNS.get(n)), WIDTHS.get(n)))
                .toList();
        List<String> head = List.of(
                page.getTranslation("handover.receipt") + ": " + receipt.person() + ", " + receipt.unit(),
                page.getTranslation("handover.confirmed-by") + ": " + receipt.by() + ", " + words.time(receipt.at()));
        return new Sheet(
                page.getTranslation("handover.list.receipts"),
                head,
                columns,
                row -> IntStream.range(0, receipt.lines().size())
                        .forEach(n -> row.accept(cells(n + 1, receipt.lines().get(n)))));
    }

    private List<? extends @Nullable Object> cells(int number, Receipt.Line line) {
        String step = line.step().isEmpty() ? "" : page.getTranslation(line.step() + ".title") + " – ";
        return List.of(
                number,
                page.getTranslation("WorkLine.Part." + line.part()),
                step + line.subject(),
                line.reference(),
                ReceiptView.named(line.receiver(), line.receiverTitle()));
    }
}
