package uk.foicasebook.command.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is refused before it reaches us, such as an address no one may write, said our way. */
@RestController
class ErrorPage implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> refused(HttpServletRequest request) {
    var code =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
            ? given
            : HttpStatus.NOT_FOUND.value();
    var status = HttpStatus.resolve(code);
    var title = status == null ? "Refused" : status.getReasonPhrase();
    var problem =
        Problem.of(
            status == null ? HttpStatus.BAD_REQUEST : status,
            title.toLowerCase(Locale.ROOT).replace(' ', '-'),
            title,
            "The request was refused before it was read.");
    return ResponseEntity.status(code)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem.getBody());
  }
}
