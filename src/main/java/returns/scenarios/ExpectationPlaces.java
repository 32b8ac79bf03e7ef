package returns.scenarios;

import java.util.HashMap;
import java.util.Map;
import returns.diagnostics.Place;
import returns.documents.Node;

/** Where each thing that a scenario expects is written. */
final class ExpectationPlaces {
  private ExpectationPlaces() {}

  static Map<String, Place> of(Node.Mapping expect) {
    Map<String, Place> places = new HashMap<>();
    expect
        .entries()
        .forEach(
            (name, entry) -> {
              places.put(name, entry.value().place());
              inside(name, entry.value(), places);
            });
    return places;
  }

  private static void inside(String name, Node value, Map<String, Place> places) {
    if (value instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Scalar scalar) {
          places.putIfAbsent(name + " " + scalar.text(), scalar.place());
        }
      }
    } else if (value instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach((key, entry) -> places.put(name + " " + key, entry.value().place()));
    }
  }
}
