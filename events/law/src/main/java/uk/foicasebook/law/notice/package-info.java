/**
 * What a refusal must say and rest on: FOIA 2000 s.17, EIR 2004 reg 14. Pure; a gap is a value that
 * names its provision, and whether a reason can outweigh it.
 */
@NullMarked
package uk.foicasebook.law.notice;

import org.jspecify.annotations.NullMarked;
