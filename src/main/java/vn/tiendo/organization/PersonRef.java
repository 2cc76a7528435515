package vn.tiendo.organization;

import java.util.UUID;

/**
 * A person as other rooms know them.
 *
 * @param title of the post in the unit asked for, else of the first post; empty without a living post
 * @param login empty without an account
 */
public record PersonRef(UUID id, String name, String title, String login) {}
