package vn.tiendo.notification;

import java.util.UUID;

/**
 * A mail taken from the outbox for sending.
 *
 * @param messageId made from the key, so that the mail bears the same one if it goes out twice after a crash
 * @param attempt 1 for the first
 */
record QueuedMail(UUID id, String messageId, int attempt, OutgoingMail mail) {}
