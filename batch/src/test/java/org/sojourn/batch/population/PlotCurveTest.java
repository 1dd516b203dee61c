package org.sojourn.batch.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sojourn.time.Days;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// The plot is a whole SVG file and says what it shows.
final class PlotCurveTest {

  private static final PlotCurve.Words WORDS =
      new PlotCurve.Words(
          "Ends & <starts>",
          "two charts",
          "without",
          "with",
          "documents",
          Days::text,
          Long::toString,
          count -> count + " later");

  @Test
  void drawsBothSidesAndNamesTheCliff() throws Exception {
    int day = Days.parse("2022-10-12");
    String svg =
        PlotCurve.svg(
            report(
                List.of(
                    new Report.Ending(day - 40, day - 31, 200, 200),
                    new Report.Ending(day, day, 5_000, 3_000),
                    new Report.Ending(day + 30, day + 30, 100, 2_100),
                    new Report.Ending(day + 3_000, day + 3_000, 50, 50),
                    new Report.Ending(Days.OPEN, Days.OPEN, 70, 70))),
            day - 60,
            WORDS);
    Document read = parse(svg);
    assertThat(read.getDocumentElement().getNodeName()).isEqualTo("svg");
    assertThat(read.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Ends & <starts>");
    assertThat(read.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("two charts");
    assertThat(svg)
        .contains(">2022-10-12: 5000<", ">2022-11-11: 2100<", ">50 later<", ">2022-11<")
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void drawsNothingOfNothing() throws Exception {
    String svg = PlotCurve.svg(report(List.of()), Days.parse("2022-10-12"), WORDS);
    assertThat(parse(svg).getElementsByTagName("text").getLength()).isPositive();
    assertThat(svg).doesNotContain("NaN", "Infinity");
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static Report report(List<Report.Ending> curve) {
    OptionalLong none = OptionalLong.empty();
    return new Report(0, 0, 1, Map.of(), Map.of(), none, none, List.of(), curve, List.of());
  }
}
