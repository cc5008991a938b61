/** Sample cases, told as stories and entered through the front door. */
@NullMarked
package uk.foicasebook.local.demo;

import org.jspecify.annotations.NullMarked;
