CREATE TABLE `facility_report` (
	`facility_id` integer NOT NULL,
	`month` integer NOT NULL,
	`reported_on` text NOT NULL,
	PRIMARY KEY(`facility_id`, `month`),
	FOREIGN KEY (`facility_id`) REFERENCES `facility`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `training` (
	`code` text NOT NULL,
	`participants` text NOT NULL,
	`area_id` integer NOT NULL,
	`stage` text,
	`started_on` text NOT NULL,
	`ended_on` text,
	`place` text,
	`count` integer NOT NULL,
	PRIMARY KEY(`code`, `participants`, `area_id`),
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
