package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.registry.PollRow;
import vn.thuocso.demo.registry.PollRow.QuestionRow;
import vn.thuocso.demo.series.Happening.Figure;
import vn.thuocso.demo.series.Happening.Vote;

/** How one poll is answered: exact in the sum, so that a small one stays small. */
final class PollSeries implements Series {

  private final PollRow poll;
  private final long answered;
  private final Decay decay;
  private final Noise noise;

  /** {@code rate} is the thousandths of the asked who answer. */
  PollSeries(PollRow poll, int rate, Noise noise) {
    this.poll = poll;
    this.noise = noise.of("votes").of(poll.id());
    this.answered = poll.targetPopulation() * this.noise.of("rate").scattered(rate, 200) / 1000;
    this.decay =
        new Decay((int) (poll.closesOn().toEpochDay() - poll.opensOn().toEpochDay()) + 1, 920);
  }

  @Override
  public String channel() {
    return poll.channel();
  }

  @Override
  public List<Happening> figures(LocalDate day) {
    if (day.isBefore(poll.opensOn()) || day.isAfter(poll.closesOn())) {
      return List.of();
    }
    return List.of(
        figure(Measure.POLL_STARTED, day, started(day)),
        figure(Measure.POLL_COMPLETED, day, completed(day)));
  }

  @Override
  public List<Happening> uses(LocalDate day) {
    List<Happening> votes = new ArrayList<>();
    long completed = completed(day);
    for (long copy = 0; copy < started(day); copy++) {
      Noise form = noise.of("form").of(day.toEpochDay()).of(copy);
      votes.add(
          new Vote(
              poll.channel(),
              poll.id(),
              "%s:%s:%d".formatted(poll.id(), day, copy),
              copy < completed ? answers(form) : Map.of(),
              Telling.ofUse(day, form)));
    }
    return votes;
  }

  private long completed(LocalDate day) {
    return decay.share(answered, age(day));
  }

  private long started(LocalDate day) {
    long forms = answered * noise.of("started").between(1080, 1600) / 1000;
    return Math.max(decay.share(forms, age(day)), completed(day));
  }

  private long age(LocalDate day) {
    return day.toEpochDay() - poll.opensOn().toEpochDay();
  }

  private Map<String, String> answers(Noise form) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (QuestionRow question : poll.questions()) {
      int lot = form.of(question.code()).below(100);
      int option = lot < 56 ? 0 : lot < 86 ? 1 : 2;
      answers.put(
          question.code(),
          question.options().get(Math.min(option, question.options().size() - 1)).code());
    }
    return answers;
  }

  private Figure figure(Measure measure, LocalDate day, long value) {
    return new Figure(
        poll.channel(),
        poll.content(),
        measure,
        Period.day(day),
        value,
        Telling.ofFigure(day, noise));
  }
}
