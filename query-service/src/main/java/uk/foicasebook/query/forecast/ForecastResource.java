package uk.foicasebook.query.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.Reader;

/** How the backlog may go on. */
@RestController
class ForecastResource {
  private final Forecasts forecasts;
  private final Today today;

  ForecastResource(Forecasts forecasts, Today today) {
    this.forecasts = forecasts;
    this.today = today;
  }

  @GetMapping("/forecast")
  ForecastView forecast(
      @RequestParam(name = "by", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate by,
      CutOff cutOff,
      Reader reader) {
    LocalDate day = cutOff.statusDay(today.day());
    if (by != null && !by.isAfter(day)) {
      throw Problem.invalid("by", "must be later than " + day);
    }
    if (by != null && Forecasts.weeks(day, by) > Forecasts.MOST_WEEKS) {
      throw Problem.invalid("by", "must be at most two years ahead");
    }
    return forecasts.forecast(reader, cutOff, by);
  }
}
