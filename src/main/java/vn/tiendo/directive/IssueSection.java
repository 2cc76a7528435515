package vn.tiendo.directive;

import java.util.List;

/** What another room checks before a directive is signed and shows on the signer's page. */
public interface IssueSection {

    /** One thing to know before signing; a blocking one stops the signature. */
    record Finding(boolean blocking, String messageKey, Object... args) {}

    List<Finding> check(DirectiveFacts directive);
}
