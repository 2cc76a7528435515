package vn.tiendo.organization.entry;

import java.util.ArrayList;
import java.util.List;

/** What is to be written about people, judged beforehand; posts with an id change, those without are new. */
public record PeopleChange(List<PersonEntry> fresh, List<PersonEntry> changed, List<PostEntry> posts) {

    public PeopleChange() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** How many people, posts and roles are to be written. */
    public int size() {
        return fresh.size() + changed.size() + posts.size();
    }
}
