package vn.tiendo.prose;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the part of Markdown that articles are written in. HTML and code are no blocks of it: a line that is set in by
 * blanks is a paragraph, as whoever typed it meant.
 */
final class MarkdownTree {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, ThematicBreak.class, BlockQuote.class, ListBlock.class);

    /** Deeper than a person writes; what walks the tree walks by recursion. */
    private static final int MAX_DEPTH = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MAX_DEPTH)
            .maxInlineNesting(MAX_DEPTH)
            .build();

    private MarkdownTree() {}

    static Node of(String clean) {
        return PARSER.parse(clean);
    }
}
