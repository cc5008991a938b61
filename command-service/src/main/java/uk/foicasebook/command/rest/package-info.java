/** The service's face: one route a command, every mistake named, described by itself. */
@NullMarked
package uk.foicasebook.command.rest;

import org.jspecify.annotations.NullMarked;
