package uk.foicasebook.events;

/** How something reached the authority or left it. */
public enum Channel {
  /** Electronic mail. */
  EMAIL,
  /** A letter. */
  POST,
  /** A form on a web page. */
  WEB_FORM,
  /** A public message. */
  SOCIAL_MEDIA,
  /** Handed over. */
  BY_HAND,
  /** Spoken; valid under the EIR only. */
  ORAL,
  /** Nobody wrote down how, as in a register that was brought over. */
  NOT_RECORDED
}
