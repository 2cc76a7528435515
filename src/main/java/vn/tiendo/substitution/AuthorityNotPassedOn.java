package vn.tiendo.substitution;

import vn.tiendo.shared.Refused;

/** An authority that its holder has from somebody else is not passed on to a substitute (Decree 30/2020, article 13). */
public class AuthorityNotPassedOn extends Refused {

    /** @param authority the line of the signature block that says so, e.g. {@code TUQ. CHỦ TỊCH} */
    AuthorityNotPassedOn(String authority) {
        super(authority);
    }
}
