package vn.tiendo.board.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.board.BoardFacts;
import vn.tiendo.document.paper.OfficialDocumentWriter;
import vn.tiendo.document.paper.PaperFile;
import vn.tiendo.shared.Ids;
import vn.tiendo.shared.OfficeTime;

/** Every version of every paper as it was written, with its SHA-256; nothing is ever written over. */
@Component
public class BoardPaperStore {

    private static final String LIST =
            "select id, act_id, kind, version, name, sha256, written_at from board_paper where ";

    private final BoardPapers papers;
    private final JdbcClient jdbc;
    private final Clock clock;

    BoardPaperStore(BoardPapers papers, JdbcClient jdbc, Clock clock) {
        this.papers = papers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The decision as it reads now. @param earlier as for {@link BoardPapers#decision} */
    public void keepDecision(BoardFacts board, @Nullable BoardFacts earlier) {
        keep(board.id(), StoredPaper.Kind.DECISION, OfficialDocumentWriter.write(papers.decision(board, earlier)));
    }

    public void keep(UUID act, StoredPaper.Kind kind, byte[] content) {
        int version = jdbc.sql("select coalesce(max(version), 0) from board_paper where act_id = :act and kind = :kind")
                        .param("act", act)
                        .param("kind", kind.name())
                        .query(Integer.class)
                        .single()
                + 1;
        jdbc.sql("insert into board_paper (id, act_id, kind, version, name, sha256, content, written_at)"
                        + " values (:id, :act, :kind, :version, :name, :hash, :content, :now)")
                .param("id", Ids.next())
                .param("act", act)
                .param("kind", kind.name())
                .param("version", version)
                .param("name", BoardPapers.WORDS.text("file." + kind))
                .param("hash", hash(content))
                .param("content", content)
                .param("now", clock.instant().atZone(OfficeTime.ZONE).toOffsetDateTime())
                .update();
    }

    /** Newest first. */
    public List<StoredPaper> of(UUID act) {
        return jdbc.sql(LIST + "act_id = :act order by written_at desc, version desc")
                .param("act", act)
                .query((row, n) -> paper(row))
                .list();
    }

    public Optional<StoredPaper> find(UUID id) {
        return jdbc.sql(LIST + "id = :id")
                .param("id", id)
                .query((row, n) -> paper(row))
                .optional();
    }

    public PaperFile file(StoredPaper paper) {
        byte[] content = jdbc.sql("select content from board_paper where id = :id")
                .param("id", paper.id())
                .query(byte[].class)
                .single();
        return new PaperFile(paper.name(), content);
    }

    private static StoredPaper paper(ResultSet row) throws SQLException {
        return new StoredPaper(
                row.getObject("id", UUID.class),
                row.getObject("act_id", UUID.class),
                StoredPaper.Kind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("name"),
                row.getString("sha256"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
