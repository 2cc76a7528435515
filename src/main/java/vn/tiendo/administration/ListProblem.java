package vn.tiendo.administration;

import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param row as the program that made the list counts
 * @param column its heading
 * @param key of the words for it
 * @param facts that the words need
 */
public record ListProblem(int row, String column, String key, List<String> facts) {}
