package vn.tiendo.signature;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.document.PaperTexts;
import vn.tiendo.workflow.WorkflowService;

/** The lines above a signature, from the table {@code signature-block} (Decree 30/2020, article 13). */
@Component
public class SignatureBlocks {

    private static final String TABLE = "signature-block";
    private static final PaperTexts OFFICIAL = new PaperTexts("official");

    /**
     * What is signed.
     *
     * @param body in capitals, that works collectively; empty if nobody does
     * @param above the post from which an order or authority comes, in capitals; empty where there is none
     * @param standsIn whether the signer does it for somebody who is away
     */
    public record Signing(
            Situation situation, String body, String above, Post signer, boolean standsIn, LocalDate day) {}

    private final WorkflowService workflow;

    SignatureBlocks(WorkflowService workflow) {
        this.workflow = workflow;
    }

    /** Top to bottom; empty if this person may not sign so, or the law has no rule for that day. */
    public List<String> lines(Signing signing) {
        List<Map<String, Object>> rules = workflow.decision(TABLE)
                .of(Map.of(
                        "situation", signing.situation().name(),
                        "rank", signing.signer().rank().name(),
                        "standsIn", signing.standsIn() ? "YES" : "NO",
                        "day", Integer.parseInt(DateTimeFormatter.BASIC_ISO_DATE.format(signing.day()))));
        return rules.stream()
                .map(rule -> (String) rule.get("lines"))
                .flatMap(lines -> Stream.of(lines.split(" / ")))
                .filter(line -> !line.isBlank())
                .map(line -> worded(line, signing))
                .toList();
    }

    /** The table's codes in the words of the paper. */
    private static String worded(String line, Signing signing) {
        String[] parts = line.split(" ");
        String named = parts[parts.length - 1]
                .replace("{body}", signing.body())
                .replace("{above}", signing.above())
                .replace("{head}", signing.signer().head())
                .replace("{post}", signing.signer().own());
        return parts.length == 1 ? named : OFFICIAL.text("signature.by." + parts[0], named);
    }
}
