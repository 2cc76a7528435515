package vn.tiendo.shared.ui;

import java.util.List;

/** The people of the sample, listed on its login page; production has no such bean. */
public interface SampleLogins {

    List<Group> groups();

    /** Password of them all. */
    String password();

    /** People of one kind; the title is a key of the bundles. */
    record Group(String title, List<Entry> entries) {}

    /** One login. */
    record Entry(String login, String name, String post) {}
}
