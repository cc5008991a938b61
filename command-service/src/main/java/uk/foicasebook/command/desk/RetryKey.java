package uk.foicasebook.command.desk;

/**
 * What makes a request safe to send again.
 *
 * @param key as the client chose it
 * @param request the route and the body, to tell the same request from another under the same key
 */
public record RetryKey(String key, byte[] request) {}
