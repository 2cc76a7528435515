package vn.tiendo.task.ui;

/**
 * A list beside one's own tasks, of another room.
 *
 * @param key key of its label
 * @param path its route
 */
public record InboxTab(String key, String path, int order) {}
