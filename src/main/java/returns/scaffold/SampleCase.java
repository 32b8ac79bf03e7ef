package returns.scaffold;

import java.util.HashMap;
import java.util.Map;

/** The cases that come with a new pack: synthetic persons to try its rules on. */
enum SampleCase {
  /** Of whom everything is known, with the partner's agreement. */
  OWN_NATIONAL("0001"),
  /** Who passed through the partner's territory, with the partner's agreement. */
  THIRD_COUNTRY_NATIONAL("0002"),
  /** An own national about whom the partner was not asked yet. */
  WITHOUT_APPLICATION("0003"),
  /** Of whom nothing is known but what is planned. */
  NOTHING_KNOWN("0004");

  private static final String NONE = "[]";
  private static final String NATIONALITY = "[ { \"state\": \"%s\", \"evidence\": \"claimed\" } ]";
  private static final String DOCUMENT =
      "[ { \"kind\": \"passport\", \"genuine\": true, \"original\": true, \"issuer\": \"%s\","
          + " \"issuedOn\": \"2019-02-04\", \"expiresOn\": \"2029-02-03\" } ]";
  private static final String EVIDENCE =
      "[ { \"kind\": \"%s\", \"about\": \"%s\", \"state\": \"%s\", \"falseDocument\": false,"
          + " \"expiry\": \"none\" } ]";
  private static final String REQUEST =
      "[ { \"sentOn\": \"2026-01-20\", \"receivedOn\": \"2026-01-22\", \"about\": \"%s\","
          + " \"reply\": \"agreed\", \"replyOn\": \"2026-02-02\", \"extensionAgreed\": false,"
          + " \"identityParticulars\": true, \"evidenceListed\": true, \"careNeedsStated\": false,"
          + " \"dataBeyondNeeded\": false } ]";
  private static final String NOTIFICATION =
      "[ { \"notifiedOn\": \"2026-03-20\", \"statedDate\": \"2026-04-14\","
          + " \"pointOfEntryStated\": true, \"escortsNamed\": true, \"careNeedsStated\": false } ]";

  private final String number;

  SampleCase(String number) {
    this.number = number;
  }

  String id(String prefix) {
    return prefix + "-" + number;
  }

  /** A state that is not the partner. */
  static String otherState(String state) {
    return state.equals("AL") ? "VN" : "AL";
  }

  /** The text of its file. */
  String text(String prefix, String partner, String state) {
    String other = otherState(state);
    Map<String, String> values = new HashMap<>();
    values.put("case", id(prefix));
    values.put("partner", partner);
    values.put("state", state);
    return switch (this) {
      case OWN_NATIONAL -> {
        national(values, state);
        values.put("requests", with(REQUEST, "national"));
        values.put("notifications", NOTIFICATION);
        yield Template.filled("case.json", values);
      }
      case WITHOUT_APPLICATION -> {
        national(values, state);
        values.put("requests", NONE);
        values.put("notifications", NONE);
        yield Template.filled("case.json", values);
      }
      case THIRD_COUNTRY_NATIONAL -> {
        values.put("nationalities", with(NATIONALITY, other));
        values.put("may-reside", "false");
        values.put("documents", with(DOCUMENT, other));
        values.put("evidence", with(EVIDENCE, "named-ticket", "transit", state));
        values.put("stays", "[ { \"kind\": \"transit\", \"enteredDirectly\": true } ]");
        values.put("requests", with(REQUEST, "third-country-national"));
        values.put("notifications", NOTIFICATION);
        yield Template.filled("case.json", values);
      }
      case NOTHING_KNOWN -> Template.filled("case-of-nothing-known.json", values);
    };
  }

  private static void national(Map<String, String> values, String state) {
    values.put("nationalities", with(NATIONALITY, state));
    values.put("may-reside", "true");
    values.put("documents", with(DOCUMENT, state));
    values.put("evidence", with(EVIDENCE, "birth-certificate", "nationality", state));
    values.put("stays", NONE);
  }

  private static String with(String text, String... values) {
    String filled = text;
    for (String value : values) {
      filled = filled.replaceFirst("%s", value);
    }
    return filled;
  }
}
