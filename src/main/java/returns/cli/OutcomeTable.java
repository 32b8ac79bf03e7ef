package returns.cli;

import java.util.List;

/** Lines in columns, the first being their titles; one of the columns is an outcome. */
record OutcomeTable(Terminal terminal, int outcome) {

  void print(List<List<String>> lines, String indent) {
    int[] widths = new int[lines.get(0).size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder(indent);
      for (int i = 0; i < widths.length; i++) {
        String padded = line.get(i) + " ".repeat(widths[i] - line.get(i).length() + 2);
        boolean coloured = i == outcome && !line.equals(lines.get(0));
        text.append(coloured ? terminal.coloured(colour(line.get(i)), padded) : padded);
      }
      terminal.out().println(text.toString().stripTrailing());
    }
  }

  /** The best word is not green: a person must decide. */
  private static String colour(String outcome) {
    return switch (outcome) {
      case "barred" -> "31";
      case "deferred" -> "33";
      case "referred" -> "35";
      default -> "0";
    };
  }
}
