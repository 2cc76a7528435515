package vn.tiendo.shared.ui;

/** A part of a page that has a page of its own elsewhere: what is typed into its forms is kept for that one, wherever it is typed. */
public interface OwnAddress {

    /** Path of its own page. */
    String address();
}
