package returns.impact.html;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import returns.decision.English;
import returns.decision.Outcome;
import returns.impact.Impact;
import returns.overview.html.Svg;

/**
 * The answers whose outcome changes, as bands from the old outcome on the left to the new one on
 * the right, from the most protective at the top. A band that goes down is less protective and
 * hatched: direction and hatching tell it, not colour alone.
 */
final class FlowSvg {
  private static final int WIDTH = 900;
  private static final int LEFT = 210;
  private static final int RIGHT = 690;
  private static final int BAR = 12;
  private static final int TOP = 34;
  private static final double BANDS = 240;
  private static final double THINNEST = 2;
  private static final int GAP = 40;

  private final Map<Outcome, Map<Outcome, Integer>> flows;
  private final double scale;
  private final Svg svg = new Svg();
  private final Map<Outcome, Double> left = new EnumMap<>(Outcome.class);
  private final Map<Outcome, Double> right = new EnumMap<>(Outcome.class);

  private FlowSvg(Map<Outcome, Map<Outcome, Integer>> flows, int changing) {
    this.flows = flows;
    this.scale = BANDS / changing;
  }

  /** The picture; empty if no outcome changes. */
  static Optional<String> of(Impact impact) {
    int changing = 0;
    for (Outcome from : Outcome.values()) {
      for (Outcome to : Outcome.values()) {
        changing += from == to ? 0 : impact.flows().get(from).get(to);
      }
    }
    return changing == 0
        ? Optional.empty()
        : Optional.of(new FlowSvg(impact.flows(), changing).picture(changing));
  }

  private int count(Outcome from, Outcome to) {
    return from == to ? 0 : flows.get(from).get(to);
  }

  private double thickness(Outcome from, Outcome to) {
    int count = count(from, to);
    return count == 0 ? 0 : Math.max(THINNEST, count * scale);
  }

  private String picture(int changing) {
    double height = Math.max(bars(true), bars(false)) + 10;
    svg.open("svg")
        .with("xmlns", Svg.NAMESPACE)
        .with("viewBox", "0 0 " + WIDTH + " " + Svg.number(height))
        .with("role", "img")
        .with("aria-labelledby", "flows-title flows-desc");
    svg.open("title").with("id", "flows-title").text("From which outcome to which").close();
    svg.open("desc")
        .with("id", "flows-desc")
        .text(
            "The "
                + English.count(changing, "answer", "answers")
                + " whose outcome changes. The table on this page says the same in numbers.")
        .close();
    hatching();
    svg.text(LEFT - 60, 16, "head", "old");
    svg.text(RIGHT + BAR + 10, 16, "head", "new");
    labels(true);
    labels(false);
    bands();
    return svg.close().finished();
  }

  /** Where each bar begins, and where the last one ends. */
  private double bars(boolean isOld) {
    double y = TOP;
    for (Outcome outcome : Outcome.values()) {
      (isOld ? left : right).put(outcome, y);
      y += Math.max(GAP / 2.0, height(outcome, isOld)) + GAP / 2.0;
    }
    return y;
  }

  private double height(Outcome outcome, boolean isOld) {
    double height = 0;
    for (Outcome other : Outcome.values()) {
      height += isOld ? thickness(outcome, other) : thickness(other, outcome);
    }
    return height;
  }

  private int sum(Outcome outcome, boolean isOld) {
    int sum = 0;
    for (Outcome other : Outcome.values()) {
      sum += isOld ? count(outcome, other) : count(other, outcome);
    }
    return sum;
  }

  private void hatching() {
    svg.open("defs");
    svg.open("pattern")
        .with("id", "less")
        .with("patternUnits", "userSpaceOnUse")
        .with("width", 6)
        .with("height", 6);
    svg.open("rect").with("width", 6).with("height", 6).with("class", "under").close();
    svg.open("path").with("d", "M0,6 L6,0 M-1,1 L1,-1 M5,7 L7,5").with("class", "hatch").close();
    svg.close();
    svg.close();
  }

  private void labels(boolean isOld) {
    for (Outcome outcome : Outcome.values()) {
      double y = (isOld ? left : right).get(outcome);
      double height = height(outcome, isOld);
      if (height > 0) {
        svg.rect(isOld ? LEFT : RIGHT, y, BAR, height, "bar");
      }
      int sum = sum(outcome, isOld);
      String moved = sum == 0 ? "" : isOld ? ": " + sum + " leave" : ": " + sum + " arrive";
      svg.open("text")
          .with("x", isOld ? LEFT - 8 : RIGHT + BAR + 8)
          .with("y", Svg.number(y + Math.max(14, height / 2 + 5)))
          .with("class", sum == 0 ? "kind" : "outcome")
          .with("text-anchor", isOld ? "end" : "start")
          .text(outcome.word() + moved)
          .close();
    }
  }

  private void bands() {
    Map<Outcome, Double> from = new EnumMap<>(left);
    Map<Outcome, Double> to = new EnumMap<>(right);
    for (Outcome old : Outcome.values()) {
      for (Outcome now : Outcome.values()) {
        double thick = thickness(old, now);
        if (thick > 0) {
          band(old, now, from.get(old), to.get(now), thick);
          from.merge(old, thick, Double::sum);
          to.merge(now, thick, Double::sum);
        }
      }
    }
  }

  private void band(Outcome old, Outcome now, double y1, double y2, double thick) {
    double x1 = LEFT + BAR;
    double middle = (x1 + RIGHT) / 2;
    String style = ImpactModel.style(old, now);
    svg.open("path")
        .with(
            "d",
            "M"
                + point(x1, y1)
                + " C"
                + point(middle, y1)
                + " "
                + point(middle, y2)
                + " "
                + point(RIGHT, y2)
                + " L"
                + point(RIGHT, y2 + thick)
                + " C"
                + point(middle, y2 + thick)
                + " "
                + point(middle, y1 + thick)
                + " "
                + point(x1, y1 + thick)
                + " Z")
        .with("class", "band " + style);
    svg.open("title")
        .text(
            old.word()
                + " → "
                + now.word()
                + ": "
                + English.count(count(old, now), "answer", "answers")
                + (style.equals("less") ? ", less protective" : ", more protective"))
        .close();
    svg.close();
  }

  private static String point(double x, double y) {
    return Svg.number(x) + "," + Svg.number(y);
  }
}
