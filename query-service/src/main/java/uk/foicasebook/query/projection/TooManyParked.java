package uk.foicasebook.query.projection;

/** So many cases cannot be applied that the fault must be ours: stop rather than go on. */
public class TooManyParked extends RuntimeException {
  TooManyParked(int most) {
    super("more than " + most + " cases are parked");
  }
}
