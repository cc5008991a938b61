/**
 * The keys that personal data is stored under. Facts are never changed; to forget somebody is to
 * destroy a key.
 *
 * <p>A master key, from outside, wraps one key a subject; a subject's key wraps one data key for
 * each case they appear in. Destroying the subject's key erases them everywhere, destroying a
 * case's data keys erases them there.
 */
@NullMarked
package uk.foicasebook.keys;

import org.jspecify.annotations.NullMarked;
