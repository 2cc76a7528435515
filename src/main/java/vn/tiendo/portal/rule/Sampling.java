package vn.tiendo.portal.rule;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many answers about a portal there are for one that the overseer compares with the real page: the first, and then
 * every n-th. The operator sets it by {@code tiendo.portal.check-one-in}; 1 means all of them.
 */
@Component
public class Sampling {

    private final int oneIn;

    Sampling(@Value("${tiendo.portal.check-one-in:3}") int oneIn) {
        if (oneIn < 1) {
            throw new IllegalArgumentException("tiendo.portal.check-one-in must be 1 or more, not " + oneIn);
        }
        this.oneIn = oneIn;
    }

    public int oneIn() {
        return oneIn;
    }
}
