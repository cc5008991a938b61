/**
 * What may be withheld or neither confirmed nor denied, and how it is cited: every limb of FOIA
 * 2000 Part II, EIR 2004 Part 3 and FOISA 2002 Part 2, once; and the grounds that are no exemptions
 * and refuse a request outright. Knows no case and no clock.
 */
@NullMarked
package uk.foicasebook.law.exemption;

import org.jspecify.annotations.NullMarked;
