package returns.overview.text;

import returns.decision.English;
import returns.explain.Page;
import returns.overview.LabelledValue;
import returns.overview.LawEnglish;
import returns.overview.PackOverview;
import returns.overview.ValuelessTerm;
import returns.rules.Label;

/** The values of a pack that are weaker than read, the weakest first, and the terms without one. */
record UnsureText(Page page) {
  void write(PackOverview pack) {
    page.heading("Not read: " + pack.name());
    if (pack.unsure().isEmpty() && pack.valueless().isEmpty()) {
      page.line(1, "Every value was read.");
    }
    Label[] labels = Label.values();
    for (int i = labels.length - 1; i > 0; i--) {
      label(pack, labels[i]);
    }
    if (!pack.valueless().isEmpty()) {
      page.line(
          1,
          English.count(pack.valueless().size(), "term without a value", "terms without a value")
              + "; policy staff are asked");
      pack.valueless().forEach(this::valueless);
    }
  }

  private void label(PackOverview pack, Label label) {
    int count = pack.counts().of(label);
    if (count == 0) {
      return;
    }
    page.line(1, label.word() + ": " + English.count(count, "value", "values"));
    for (LabelledValue value : pack.unsure()) {
      if (value.label() == label) {
        page.item(
            2,
            "- ",
            value.of().english()
                + " "
                + value.name()
                + ": "
                + value.value()
                + " ["
                + LawEnglish.sources(value.citations())
                + "]");
      }
    }
  }

  private void valueless(ValuelessTerm term) {
    page.item(2, "- ", term.term().name() + ": " + term.english());
  }
}
