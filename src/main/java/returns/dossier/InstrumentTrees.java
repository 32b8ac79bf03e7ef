package returns.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.overview.InstrumentOverview;
import returns.overview.InstrumentOverview.RequirementOverview;
import returns.rules.Instrument;

/** The instruments of an overview as trees: as far as they are known, and on the day. */
record InstrumentTrees(PackFile.CitedSources cited) {

  Map<String, Object> of(InstrumentOverview overview) {
    Map<String, Object> tree =
        new LinkedHashMap<>(new ArrangementTree(cited).instrument(asKnown(overview)));
    tree.put("obligesPartner", overview.obligesPartner());
    List<Object> requires = new ArrayList<>();
    overview.requires().forEach(required -> requires.add(requirement(required)));
    tree.put("requires", requires);
    overview
        .onDay()
        .ifPresent(
            onDay ->
                tree.put(
                    "onDay",
                    Map.of(
                        "inForce", onDay.force().word(),
                        "operational", onDay.operation().word(),
                        "obliges", onDay.obliges().word())));
    return tree;
  }

  private static Instrument asKnown(InstrumentOverview overview) {
    Instrument whole = overview.instrument();
    return new Instrument(
        whole.id(),
        whole.kind(),
        whole.obliges(),
        overview.signed(),
        overview.inForce(),
        overview.operational(),
        whole.covers(),
        whole.requires());
  }

  private static Map<String, Object> requirement(RequirementOverview required) {
    Map<String, Object> tree =
        new LinkedHashMap<>(ArrangementTree.requirement(required.requirement()));
    tree.put("rules", required.rules());
    required.inForce().ifPresent(rules -> tree.put("rulesInForce", rules));
    return tree;
  }
}
