package vn.tiendo.shared.ui;

/** What gives the words of a language: a page by {@code page::getTranslation}, or a file that is written beside it. */
@FunctionalInterface
public interface Texts {

    String text(String key, Object... facts);
}
