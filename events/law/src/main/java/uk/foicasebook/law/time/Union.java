package uk.foicasebook.law.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts together again what several clocks say alike, so that a request whose parts run together has
 * one due date and not one a part. What holds for every clock is said of the whole request.
 */
final class Union {
  private static final List<String> WHOLE = List.of();

  private final int clocks;

  Union(List<Clock> clocks) {
    this.clocks = clocks.size();
  }

  List<Deadline> deadlines(List<Deadline> all) {
    return of(all, deadline -> deadline.about(WHOLE), Deadline::parts, Deadline::about);
  }

  List<Breach> breaches(List<Breach> all) {
    return of(all, breach -> about(breach, WHOLE), Breach::parts, Union::about);
  }

  List<Remark> remarks(List<Remark> all) {
    return of(all, remark -> about(remark, WHOLE), Remark::parts, Union::about);
  }

  private <T> List<T> of(
      List<T> all,
      Function<T, T> key,
      Function<T, List<String>> parts,
      BiFunction<T, List<String>, T> about) {
    if (clocks == 1) {
      return all;
    }
    Map<T, List<List<String>>> alike = new LinkedHashMap<>();
    all.forEach(
        one -> alike.computeIfAbsent(key.apply(one), _ -> new ArrayList<>()).add(parts.apply(one)));
    List<T> union = new ArrayList<>();
    alike.forEach((one, said) -> union.add(about.apply(one, together(said))));
    return union;
  }

  private List<String> together(List<List<String>> said) {
    boolean whole = said.size() == clocks || said.stream().anyMatch(List::isEmpty);
    return whole ? WHOLE : said.stream().flatMap(List::stream).distinct().toList();
  }

  private static Breach about(Breach breach, List<String> parts) {
    return new Breach(breach.provision(), breach.workingDaysLate(), parts);
  }

  private static Remark about(Remark remark, List<String> parts) {
    return new Remark(remark.kind(), remark.on(), remark.workingDay(), remark.provision(), parts);
  }
}
