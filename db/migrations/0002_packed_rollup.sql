CREATE TABLE `pack` (
	`month` integer NOT NULL,
	`area_id` integer NOT NULL,
	`value` blob NOT NULL,
	PRIMARY KEY(`month`, `area_id`)
) STRICT;
