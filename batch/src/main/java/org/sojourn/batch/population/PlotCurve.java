package org.sojourn.batch.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.sojourn.time.Days;

/// Draws the curve of endings as SVG: documents that end, per day, without the draft above and with
/// it below, on the same scales, so that load and cliffs can be compared by eye. Where neighbouring
/// days were put together, their mean is drawn.
public final class PlotCurve {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 560;
  private static final int LEFT = 84;
  private static final int RIGHT = WIDTH - 24;
  private static final int PANEL = 186;
  private static final int FIRST_PANEL = 76;
  private static final int SECOND_PANEL = 310;
  private static final int LEAST_DAYS = 60;
  private static final double LEAST_WIDTH = 1.6; // of a bar, in pixels
  private static final double SHOWN = 0.97;
  private static final int MARKED = 3;
  private static final double MARK_APART = 150; // pixels between two labels
  private static final double WORTH_MARKING = 0.15; // of the greatest

  private final Words words;
  private final int first;
  private final int last;
  private final double most;
  private final List<Report.Ending> curve;
  private final StringBuilder svg = new StringBuilder(1 << 16);

  /// What stands on the plot, in a language.
  ///
  /// @param title its title
  /// @param description what it shows, for those who do not see it
  /// @param without name of the upper part
  /// @param with name of the lower part
  /// @param axis what is counted
  /// @param day a day in words, from its epoch day
  /// @param count a number in words
  /// @param later says how many end behind the last day drawn
  public record Words(
      String title,
      String description,
      String without,
      String with,
      String axis,
      IntFunction<String> day,
      LongFunction<String> count,
      LongFunction<String> later) {}

  private PlotCurve(Words words, int asOf, List<Report.Ending> curve) {
    this.words = words;
    this.curve = curve.stream().filter(each -> Days.isDay(each.first())).toList();
    this.first = this.curve.stream().mapToInt(Report.Ending::first).min().orElse(asOf);
    this.last = Math.max(this.first + LEAST_DAYS, lastShown());
    this.most =
        Math.max(
            1,
            this.curve.stream()
                .mapToDouble(each -> Math.max(each.before(), each.after()) / days(each))
                .max()
                .orElse(1));
  }

  /// Draws the curve of a report.
  ///
  /// @param report the report
  /// @param asOf the day asked, as epoch day
  /// @param words what stands on the plot
  /// @return the text of an SVG file
  public static String svg(Report report, int asOf, Words words) {
    return new PlotCurve(words, asOf, report.curve()).draw();
  }

  /// The day up to which nearly all endings lie on both sides.
  private int lastShown() {
    int last = first;
    for (ToLongFunction<Report.Ending> side : sides()) {
      long all = curve.stream().mapToLong(side).sum();
      long sum = 0;
      for (Report.Ending each : curve) {
        sum += side.applyAsLong(each);
        if (sum >= all * SHOWN) {
          last = Math.max(last, lastDay(each));
          break;
        }
      }
    }
    return last;
  }

  private static List<ToLongFunction<Report.Ending>> sides() {
    return List.of(Report.Ending::before, Report.Ending::after);
  }

  private static int lastDay(Report.Ending ending) {
    return Days.isDay(ending.last()) ? ending.last() : ending.first();
  }

  private static double days(Report.Ending ending) {
    return lastDay(ending) - ending.first() + 1.0;
  }

  private String draw() {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
            + " role=\"img\" font-family=\"sans-serif\" font-size=\"13\">",
        WIDTH, HEIGHT, WIDTH, HEIGHT);
    line("<title>%s</title>", escaped(words.title()));
    line("<desc>%s</desc>", escaped(words.description()));
    line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
    text(LEFT, 28, "start", "font-size=\"17\" font-weight=\"bold\"", words.title());
    text(LEFT, 48, "start", "fill=\"#444444\"", words.axis());
    panel(FIRST_PANEL, words.without(), "#6b6b6b", Report.Ending::before);
    panel(SECOND_PANEL, words.with(), "#1f5fa8", Report.Ending::after);
    months();
    line("</svg>");
    return svg.toString();
  }

  private void panel(int top, String name, String colour, ToLongFunction<Report.Ending> side) {
    int bottom = top + PANEL;
    double step = niceStep(most / 4);
    for (double tick = 0; tick <= most; tick += step) {
      double y = y(bottom, tick);
      line(
          "<path d=\"M%d %.1fH%d\" stroke=\"%s\"/>",
          LEFT, y, RIGHT, tick == 0 ? "#333333" : "#e2e2e2");
      text(LEFT - 8, y + 4, "end", "fill=\"#444444\"", words.count().apply(Math.round(tick)));
    }
    StringBuilder path = new StringBuilder();
    long later = 0;
    for (Report.Ending each : curve) {
      if (each.first() > last) {
        later += side.applyAsLong(each);
      } else if (side.applyAsLong(each) > 0) {
        double x = x(each.first());
        double width = Math.max(LEAST_WIDTH, x(Math.min(last, lastDay(each)) + 1) - x);
        double y = y(bottom, (double) side.applyAsLong(each) / days(each));
        path.append(
            String.format(Locale.ROOT, "M%.1f %dV%.1fh%.1fV%d", x, bottom, y, width, bottom));
      }
    }
    line("<path d=\"%s\" fill=\"%s\"/>", path, colour);
    text(LEFT + 6, top - 4, "start", "font-weight=\"bold\" fill=\"" + colour + "\"", name);
    if (later > 0) {
      text(RIGHT, top - 4, "end", "fill=\"#444444\"", words.later().apply(later));
    }
    marks(bottom, side);
  }

  /// Names the highest days, as far apart as their labels need.
  private void marks(int bottom, ToLongFunction<Report.Ending> side) {
    List<Double> taken = new ArrayList<>();
    curve.stream()
        .filter(each -> each.first() <= last && each.first() == each.last())
        .filter(each -> side.applyAsLong(each) >= most * WORTH_MARKING)
        .sorted(Comparator.comparingLong(side).reversed())
        .forEach(
            each -> {
              double x = x(each.first());
              if (taken.size() < MARKED
                  && taken.stream().allMatch(other -> Math.abs(other - x) > MARK_APART)) {
                taken.add(x);
                mark(bottom, each.first(), side.applyAsLong(each), x);
              }
            });
  }

  private void mark(int bottom, int day, long count, double x) {
    boolean toTheLeft = x > (LEFT + RIGHT) * 0.6;
    double y = Math.max(bottom - PANEL + 12, y(bottom, (double) count) + 12);
    String label = words.day().apply(day) + ": " + words.count().apply(count);
    double at = toTheLeft ? x - 5 : x + 7;
    String anchor = toTheLeft ? "end" : "start";
    // A white rim first: what lies behind the label does not run into it.
    text(at, y, anchor, "font-size=\"12\" stroke=\"#ffffff\" stroke-width=\"4\"", label);
    text(at, y, anchor, "font-size=\"12\"", label);
  }

  private void months() {
    int bottom = SECOND_PANEL + PANEL;
    LocalDate month = LocalDate.ofEpochDay(first).withDayOfMonth(1).plusMonths(1);
    long months = Math.max(1, (last - first) / 30);
    int step = months <= 12 ? 1 : months <= 24 ? 2 : months <= 36 ? 3 : months <= 72 ? 6 : 12;
    while (month.toEpochDay() <= last) {
      if ((month.getMonthValue() - 1) % step == 0) {
        double x = x((int) month.toEpochDay());
        for (int panel : new int[] {FIRST_PANEL + PANEL, bottom}) {
          line("<path d=\"M%.1f %dv6\" stroke=\"#333333\"/>", x, panel);
          String label = "%d-%02d".formatted(month.getYear(), month.getMonthValue());
          text(x, panel + 20, "middle", "fill=\"#444444\" font-size=\"11\"", label);
        }
      }
      month = month.plusMonths(1);
    }
  }

  private double x(int day) {
    return LEFT + (double) (day - first) / (last - first + 1) * (RIGHT - LEFT);
  }

  private double y(int bottom, double count) {
    return bottom - count / most * (PANEL - 14);
  }

  private static double niceStep(double about) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, about))));
    double rest = about / power;
    return power * (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10);
  }

  private void text(double x, double y, String anchor, String style, String text) {
    line(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>",
        x, y, anchor, style, escaped(text));
  }

  @SuppressWarnings("AnnotateFormatMethod") // its annotation is in a library that only checks
  private void line(String form, Object... parts) {
    svg.append(String.format(Locale.ROOT, form, parts)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
