package returns.situation;

import java.time.LocalDate;

/** A fact, term or status that was recorded after the day of knowledge and so does not count. */
public record SetAside(String path, LocalDate recordedOn) {}
